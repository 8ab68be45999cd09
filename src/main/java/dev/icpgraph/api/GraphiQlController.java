package dev.icpgraph.api;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves GraphiQL at {@code /graphiql} from WebJars when {@code
 * icpgraph.graphiql.enabled} is set. Spring's own page loads its scripts from other hosts
 * and has a known vulnerability.
 */
@Controller
@ConditionalOnBooleanProperty("icpgraph.graphiql.enabled")
class GraphiQlController {

	@GetMapping("/graphiql")
	String page() {
		return "forward:/graphiql/index.html";
	}

}
