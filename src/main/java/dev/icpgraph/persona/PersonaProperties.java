package dev.icpgraph.persona;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Settings for the first personas and jobs.
 *
 * @param file JSON with lists {@code personas} and {@code jobs} in the shape of {@code
 * SavePersonaInput} and {@code SaveJobInput}, saved with an ICP when its first version is
 * published, for example {@code classpath:sample/personas.json}
 */
@ConfigurationProperties("icpgraph.persona")
record PersonaProperties(@Nullable Resource file) {
}
