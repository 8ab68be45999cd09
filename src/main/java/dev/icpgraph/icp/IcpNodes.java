package dev.icpgraph.icp;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import dev.icpgraph.api.NodeLoader;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Loads ICPs and their versions for {@code node}.
 */
@Configuration(proxyBeanMethods = false)
class IcpNodes {

	@Bean
	NodeLoader icpLoader(Icps icps) {
		return new Loader<>("Icp", icps::byKey);
	}

	@Bean
	NodeLoader icpVersionLoader(Icps icps) {
		return new Loader<>("IcpVersion", icps::versionByKey);
	}

	private record Loader<T>(String type, Function<String, @Nullable T> byKey) implements NodeLoader {

		@Override
		public Map<String, ?> load(Collection<String> ids) {
			Map<String, T> found = new HashMap<>();
			for (String id : ids) {
				T node = this.byKey.apply(id);
				if (node != null) {
					found.put(id, node);
				}
			}
			return found;
		}

	}

}
