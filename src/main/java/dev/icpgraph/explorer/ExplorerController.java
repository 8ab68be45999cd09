package dev.icpgraph.explorer;

import java.util.List;

import dev.icpgraph.api.OpenPage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The explorer at {@code /}, where {@code icpgraph.explorer.enabled} says so. All its
 * views are one page: the query of the address says which.
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
