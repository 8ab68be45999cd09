package dev.icpgraph.api;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves GraphiQL at {@code /graphiql} from WebJars if {@code icpgraph.graphiql.enabled}
 * is set. Spring's own page loads its scripts from other hosts and has a known
 * vulnerability.
 */
@Controller
@ConditionalOnBooleanProperty("icpgraph.graphiql.enabled")
class GraphiQlController implements OpenPage {

	/** GraphiQL's editor creates inline style elements. */
	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; "
			+ "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	@GetMapping("/graphiql")
	String page(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		return "forward:/graphiql/index.html";
	}

	@Override
	public List<String> paths() {
		return List.of("/graphiql", "/graphiql/**", "/webjars/graphiql/**", "/webjars/react/**",
				"/webjars/react-dom/**");
	}

}
