package dev.icpgraph;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;

/**
 * A part of an application whose start never ends. It is no component, so only an
 * application that names it has it.
 */
class EndlessStart implements InitializingBean {

	static final String STARTS = "This start does not end";

	private static final Logger log = LoggerFactory.getLogger(EndlessStart.class);

	@Override
	public void afterPropertiesSet() throws InterruptedException {
		log.info(STARTS);
		Thread.sleep(Duration.ofDays(1)); // Spring interrupts a start that waits for a
											// lock.
	}

}
