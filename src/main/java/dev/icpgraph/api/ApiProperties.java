package dev.icpgraph.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of one GraphQL request.
 *
 * @param maxBody largest body of a request
 * @param maxTokens most tokens of a document, counted during parsing
 * @param maxOperations most operations of a document, although only one runs
 * @param maxFragments most fragments of a document
 * @param maxFragmentDepth deepest nesting of fragments
 * @param maxDepth deepest nesting of fields
 * @param maxRootFields most top-level fields of an operation
 * @param maxAliases most renamed fields
 * @param maxDirectives most directives, such as {@code @include}
 * @param maxDuplicates most repeated fields and fragments in the same place
 * @param maxComplexity most fields of an answer, estimated from page sizes before
 * execution
 * @param documentCacheCharacters size of the cache of parsed and validated documents, in
 * characters
 */
@ConfigurationProperties("icpgraph.api")
record ApiProperties(@DefaultValue("1MB") DataSize maxBody, @DefaultValue("10000") int maxTokens,
		@DefaultValue("20") int maxOperations, @DefaultValue("100") int maxFragments,
		@DefaultValue("20") int maxFragmentDepth, @DefaultValue("15") int maxDepth,
		@DefaultValue("20") int maxRootFields, @DefaultValue("50") int maxAliases,
		@DefaultValue("50") int maxDirectives, @DefaultValue("20") int maxDuplicates,
		@DefaultValue("100000") int maxComplexity, @DefaultValue("4000000") long documentCacheCharacters) {
}
