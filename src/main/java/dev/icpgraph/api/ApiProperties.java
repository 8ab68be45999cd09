package dev.icpgraph.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one GraphQL request may ask for.
 *
 * @param maxBody largest body of a request
 * @param maxTokens most words and signs of a document, counted while it is read
 * @param maxOperations most operations of a document, one of which is run
 * @param maxFragments most fragments of a document
 * @param maxFragmentDepth most fragments inside one another, each naming the next
 * @param maxDepth most fields inside one another
 * @param maxRootFields most fields of an operation itself
 * @param maxAliases most renamed fields
 * @param maxDirectives most directives, such as {@code @include}
 * @param maxDuplicates most fields and fragments named again where they were named
 * already
 * @param maxComplexity most fields of an answer, as estimated from page sizes before it
 * is made
 * @param documentCacheCharacters characters of documents that are kept parsed and
 * validated
 */
@ConfigurationProperties("icpgraph.api")
record ApiProperties(@DefaultValue("1MB") DataSize maxBody, @DefaultValue("10000") int maxTokens,
		@DefaultValue("20") int maxOperations, @DefaultValue("100") int maxFragments,
		@DefaultValue("20") int maxFragmentDepth, @DefaultValue("15") int maxDepth,
		@DefaultValue("20") int maxRootFields, @DefaultValue("50") int maxAliases,
		@DefaultValue("50") int maxDirectives, @DefaultValue("20") int maxDuplicates,
		@DefaultValue("100000") int maxComplexity, @DefaultValue("4000000") long documentCacheCharacters) {
}
