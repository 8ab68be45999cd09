package dev.icpgraph;

import java.util.Locale;

import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/**
 * Makes the server respond in English: sets the default locale before anything else
 * starts, because libraries take messages, digits and letter case from it, even for a
 * request in English if they have no English file.
 */
class ServerLocale implements ApplicationListener<ApplicationStartingEvent> {

	@Override
	public void onApplicationEvent(ApplicationStartingEvent event) {
		Locale.setDefault(Locale.ENGLISH);
	}

}
