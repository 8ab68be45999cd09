package dev.icpgraph.api;

import java.util.concurrent.CompletionStage;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Makes fields that the schema marks {@code @costly} wait for their turn. Other fields
 * have no overhead.
 */
@Configuration(proxyBeanMethods = false)
class CostlyFields implements SchemaDirectiveWiring {

	private final Admission admission;

	CostlyFields(Admission admission) {
		this.admission = admission;
	}

	@Bean
	RuntimeWiringConfigurer costly() {
		return (wiring) -> wiring.directive("costly", this);
	}

	@Override
	public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
		DataFetcher<?> fetcher = environment.getFieldDataFetcher();
		environment.setFieldDataFetcher((field) -> {
			Admission.Turn turn = this.admission.turn();
			boolean later = false;
			try {
				Object value = fetcher.get(field);
				if (value instanceof CompletionStage<?> stage) {
					later = true;
					return stage.whenComplete((result, failure) -> turn.end());
				}
				return value;
			}
			finally {
				if (!later) {
					turn.end();
				}
			}
		});
		return environment.getElement();
	}

}
