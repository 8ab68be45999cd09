package dev.icpgraph.snapshot;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.graph.AsOf;

/**
 * Shows the date and the server release that answers depend on, besides the data.
 */
@Controller
class SettingsController {

	private final AsOf asOf;

	private final @Nullable BuildProperties build;

	SettingsController(AsOf asOf, ObjectProvider<BuildProperties> build) {
		this.asOf = asOf;
		this.build = build.getIfAvailable();
	}

	/**
	 * Date and server release that answers depend on.
	 *
	 * @param asOf date that ages count from
	 * @param version version of the server; {@code null} if Maven did not build it
	 */
	record Settings(LocalDate asOf, @Nullable String version) {
	}

	@QueryMapping
	Settings settings() {
		return new Settings(this.asOf.today(), (this.build != null) ? this.build.getVersion() : null);
	}

}
