package dev.icpgraph.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of one GraphQL request.
 *
 * @param maxBody maximum size of a request body
 * @param maxTokens maximum number of tokens in a document, counted during parsing
 * @param maxOperations maximum number of operations in a document, although only one runs
 * @param maxFragments maximum number of fragments in a document
 * @param maxFragmentDepth maximum nesting of fragments
 * @param maxDepth maximum nesting of fields
 * @param maxRootFields maximum number of top-level fields of an operation
 * @param maxAliases maximum number of aliases
 * @param maxDirectives maximum number of directives, such as {@code @include}
 * @param maxDuplicates maximum number of repeated fields and fragments in one place
 * @param maxComplexity maximum number of fields in a response, estimated from page sizes
 * before execution
 * @param documentCacheCharacters size of the cache of parsed and validated documents, in
 * characters; each takes some 11 bytes of heap
 */
@ConfigurationProperties("icpgraph.api")
record ApiProperties(@DefaultValue("1MB") DataSize maxBody, @DefaultValue("10000") int maxTokens,
		@DefaultValue("20") int maxOperations, @DefaultValue("100") int maxFragments,
		@DefaultValue("20") int maxFragmentDepth, @DefaultValue("15") int maxDepth,
		@DefaultValue("20") int maxRootFields, @DefaultValue("50") int maxAliases,
		@DefaultValue("50") int maxDirectives, @DefaultValue("20") int maxDuplicates,
		@DefaultValue("100000") int maxComplexity, @DefaultValue("500000") long documentCacheCharacters) {
}
