package dev.icpgraph;

import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.logging.logback.ColorConverter;
import org.springframework.boot.logging.logback.WhitespaceThrowableProxyConverter;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class LogPatternTests {

	@Test
	void aNameForgesNoLineAndCommandsNoTerminal() {
		String line = written(
				"file a\u001b[31m\u009b2J\u0085b\u2028c\u202ed\u2066e\r\u0000f\n2026-11-30 ERROR g\tMüller");

		assertThat(line).contains("file a [31m 2J b c d e  f\n    2026-11-30 ERROR g\tMüller");
		assertThat(line.lines()).hasSize(2);
	}

	private static String written(String message) {
		LoggerContext context = new LoggerContext();
		PatternLayout layout = new PatternLayout();
		layout.setContext(context);
		layout.getInstanceConverterMap()
			.putAll(Map.of("clr", ColorConverter::new, "wEx", WhitespaceThrowableProxyConverter::new));
		layout.setPattern(pattern());
		layout.start();
		Logger logger = context.getLogger("dev.icpgraph");
		return layout.doLayout(new LoggingEvent("", logger, Level.INFO, message, null, null));
	}

	private static String pattern() {
		YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
		settings.setResources(new ClassPathResource("application.yml"));
		Properties properties = Objects.requireNonNull(settings.getObject());
		return properties.getProperty("logging.pattern.console");
	}

}
