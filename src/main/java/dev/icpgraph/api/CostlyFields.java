package dev.icpgraph.api;

import java.util.Map;
import java.util.concurrent.CompletionStage;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * Makes fields that the schema marks {@code @costly} wait for their turn. Other fields
 * have no overhead.
 */
@Configuration(proxyBeanMethods = false)
class CostlyFields implements SchemaDirectiveWiring, WebGraphQlInterceptor {

	private final Admission admission;

	CostlyFields(Admission admission) {
		this.admission = admission;
	}

	@Bean
	RuntimeWiringConfigurer costly() {
		return (wiring) -> wiring.directive("costly", this);
	}

	// Fields are fetched on other threads.
	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		ClientConnection client = ClientConnection.current();
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(ClientConnection.class, client)).build());
		return chain.next(request);
	}

	@Override
	public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
		DataFetcher<?> fetcher = environment.getFieldDataFetcher();
		environment.setFieldDataFetcher((field) -> {
			Admission.Turn turn = this.admission
				.turn(field.getGraphQlContext().getOrDefault(ClientConnection.class, ClientConnection.NONE));
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
