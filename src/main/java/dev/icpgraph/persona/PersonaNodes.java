package dev.icpgraph.persona;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.icpgraph.api.NodeLoader;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Loads personas, jobs and notes for {@code node}.
 */
@Configuration(proxyBeanMethods = false)
class PersonaNodes {

	@Bean
	NodeLoader personaLoader(IcpParts parts) {
		return new Loader<>(parts, IcpParts.PERSONAS);
	}

	@Bean
	NodeLoader jobLoader(IcpParts parts) {
		return new Loader<>(parts, IcpParts.JOBS);
	}

	@Bean
	NodeLoader competitorNoteLoader(IcpParts parts) {
		return new Loader<>(parts, IcpParts.NOTES);
	}

	private record Loader<T extends IcpPart>(IcpParts parts, IcpParts.Kind<T> kind) implements NodeLoader {

		@Override
		public String type() {
			return this.kind.type().getSimpleName();
		}

		@Override
		public Map<String, ?> load(Collection<String> ids) {
			Map<String, T> found = new LinkedHashMap<>();
			for (String id : ids) {
				T part = this.parts.byKey(this.kind, id);
				if (part != null) {
					found.put(id, part);
				}
			}
			return found;
		}

	}

}
