package dev.icpgraph.explorer;

import java.util.List;

import dev.icpgraph.api.OpenPage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the explorer at {@code /} if {@code icpgraph.explorer.enabled} is set. One page
 * has all views; the query part of the URL selects one.
 */
@Controller
@ConditionalOnBooleanProperty("icpgraph.explorer.enabled")
class ExplorerController implements OpenPage {

	@GetMapping("/")
	String page() {
		return "forward:/explorer/index.html";
	}

	@Override
	public List<String> paths() {
		return List.of("/", "/explorer/**", "/webjars/lit-html/**");
	}

}
