package dev.icpgraph.api;

import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

import graphql.GraphQLError;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.graphql.execution.GraphQlSource;

import dev.icpgraph.cypher.WriteConflictException;

import static org.assertj.core.api.Assertions.assertThat;

class ExceptionErrorsTests {

	@Test
	void tellsTheSenderWhatIsWrongWithTheInput() {
		GraphQLError error = errorOf(new CompletionException(new BadInputException("'first' is -3: 100 % wrong")));
		assertThat(error.getMessage()).isEqualTo("'first' is -3: 100 % wrong");
		assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT");
		assertThat(error.getPath()).containsExactly("a");
	}

	@Test
	void saysWhatToDoWhenNeo4jIsAway() {
		for (RuntimeException ex : List.of(new ServiceUnavailableException("refused"),
				new SessionExpiredException("lost"),
				new Neo4jException("Driver execution failed", new UnknownHostException("neo4j")),
				new ClientException("Unable to acquire connection from the pool", new TimeoutException()),
				new IllegalStateException(new ServiceUnavailableException("refused")))) {
			GraphQLError error = errorOf(ex);
			assertThat(error.getExtensions()).containsEntry("code", "DATABASE_UNAVAILABLE");
			assertThat(error.getMessage()).contains("SPRING_NEO4J_URI");
		}
	}

	@Test
	void saysThatAFullDiskStoppedNeo4j() {
		GraphQLError error = errorOf(new DatabaseException("Neo.DatabaseError.Transaction.TransactionStartFailed",
				"The database has encountered a critical error, and needs to be restarted."));

		assertThat(error.getExtensions()).containsEntry("code", "DATABASE_UNAVAILABLE");
		assertThat(error.getMessage()).contains("its disk is full", "restart Neo4j");
	}

	@Test
	void asksToSendAWriteAgainThatOtherWritersPrevented() {
		GraphQLError error = errorOf(new IllegalStateException(new WriteConflictException("Ada was united")));
		assertThat(error.getExtensions()).containsEntry("code", "WRITE_CONFLICT");
		assertThat(error.getMessage()).contains("send the request again").doesNotContain("Ada");
	}

	@Test
	void asksToSendARequestAgainThatTheEndOfTheApplicationPrevented() {
		GraphQLError error = errorOf(new TaskRejectedException("SimpleAsyncTaskExecutor is not active"));
		assertThat(error.getExtensions()).containsEntry("code", "SERVER_BUSY");
		assertThat(error.getMessage()).contains("send this again");
	}

	@Test
	void revealsNothingAboutInternalErrors() {
		GraphQLError error = errorOf(new IllegalStateException("password=hunter2"));
		assertThat(error.getMessage()).doesNotContain("hunter2").contains("under ");
		assertThat(error.getExtensions()).containsEntry("code", "INTERNAL_ERROR");
	}

	private static GraphQLError errorOf(RuntimeException ex) {
		return GraphQlSource.schemaResourceBuilder()
			.schemaResources(new ByteArrayResource("type Query { a: Int }".getBytes(StandardCharsets.UTF_8)))
			.configureRuntimeWiring((wiring) -> wiring.type("Query", (query) -> query.dataFetcher("a", (env) -> {
				throw ex;
			})))
			.exceptionResolvers(List.of(new ExceptionErrors()))
			.build()
			.graphQl()
			.execute("{ a }")
			.getErrors()
			.getFirst();
	}

}
