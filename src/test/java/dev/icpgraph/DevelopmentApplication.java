package dev.icpgraph;

import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The development run, {@code ./mvnw spring-boot:test-run}: the real application, open on
 * loopback, with an embedded Neo4j unless {@code SPRING_NEO4J_URI} names another, and the
 * sample market when the store is empty. Its settings are
 * {@code application-development.yml}.
 */
public class DevelopmentApplication {

	public static void main(String[] args) {
		StopDeadline.set();
		new SpringApplicationBuilder(IcpGraphApplication.class, ClassArchive.class, WhereToLook.class)
			.profiles("development")
			.initializers(new SampleDefaults(), new DevelopmentNeo4j())
			.run(args);
	}

}
