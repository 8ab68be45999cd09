package dev.icpgraph;

import org.springframework.boot.SpringApplication;

/**
 * The development run, {@code ./mvnw spring-boot:test-run}: the real application, open on
 * loopback, with an embedded Neo4j unless {@code SPRING_NEO4J_URI} names another, and the
 * sample market when the store is empty. Its settings are
 * {@code application-development.yml}.
 */
public class DevelopmentApplication {

	public static void main(String[] args) {
		SpringApplication.from(IcpGraphApplication::main)
			.with(DevelopmentNeo4j.class, WhereToLook.class)
			.withAdditionalProfiles("development")
			.run(args);
	}

}
