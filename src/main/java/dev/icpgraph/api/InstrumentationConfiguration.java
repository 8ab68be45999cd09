package dev.icpgraph.api;

import graphql.execution.instrumentation.Instrumentation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Registers the instrumentations of requests.
 */
@Configuration(proxyBeanMethods = false)
class InstrumentationConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer requestInstrumentation(ObjectProvider<Instrumentation> all) {
		return (builder) -> builder.configureGraphQl(
				(graphQl) -> graphQl.instrumentation(new RequestInstrumentation(all.orderedStream().toList())));
	}

}
