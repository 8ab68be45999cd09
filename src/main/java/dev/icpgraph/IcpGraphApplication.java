package dev.icpgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The product: loads the account graph into a snapshot, scores it and serves it.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class IcpGraphApplication {

	public static void main(String[] args) {
		StopDeadline.set();
		SpringApplication.run(IcpGraphApplication.class, args);
	}

}
