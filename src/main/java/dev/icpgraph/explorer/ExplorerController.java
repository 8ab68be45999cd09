package dev.icpgraph.explorer;

import java.util.List;
import java.util.stream.Stream;

import dev.icpgraph.api.OpenPage;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Serves the explorer at {@code /} if {@code icpgraph.explorer.enabled} is set. One page
 * has all views; the query part of the URL selects one.
 */
@Controller
@ConditionalOnBooleanProperty("icpgraph.explorer.enabled")
class ExplorerController implements OpenPage {

	private final PageSettings settings;

	ExplorerController(ExplorerProperties properties, @Value("${icpgraph.graphiql.enabled:false}") boolean graphiql) {
		this.settings = new PageSettings(graphiql, properties.signIn());
	}

	@GetMapping("/")
	String page() {
		return "forward:/explorer/index.html";
	}

	/** The page reads them before anyone has signed in. */
	@GetMapping("/explorer/settings")
	@ResponseBody
	PageSettings settings() {
		return this.settings;
	}

	@Override
	public List<String> paths() {
		return List.of("/", "/explorer/**", "/webjars/lit-html/**");
	}

	@Override
	public List<String> connectsTo() {
		return Stream.ofNullable(this.settings.signIn()).map(ExplorerProperties.SignIn::tokenOrigin).toList();
	}

	/**
	 * @param graphiql whether this server has GraphiQL
	 * @param signIn {@code null} if people give a token
	 */
	record PageSettings(boolean graphiql, ExplorerProperties.@Nullable SignIn signIn) {
	}

}
