package dev.icpgraph;

import java.util.Locale;

import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/**
 * Makes every server answer in English, before anything else starts: libraries take their
 * messages, digits and letter case from the default locale of the JVM, even for a request
 * in English when they have no file for English.
 */
class ServerLocale implements ApplicationListener<ApplicationStartingEvent> {

	@Override
	public void onApplicationEvent(ApplicationStartingEvent event) {
		Locale.setDefault(Locale.ENGLISH);
	}

}
