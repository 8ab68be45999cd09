package dev.icpgraph.icp;

import java.util.Map;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows the parts of a definition to clients: in words, and in the shape of the input.
 */
@Controller
class IcpDefinitionController {

	@SchemaMapping(typeName = "IcpDefinition")
	Map<String, Object> json(IcpDefinition definition) {
		return IcpDefinitionJson.tree(definition);
	}

	@SchemaMapping(typeName = "IcpDefinition")
	Map<String, Object> tiers(IcpDefinition definition) {
		return IcpDefinitionJson.tree(definition.tiers());
	}

	@SchemaMapping(typeName = "IcpFilter", field = "measure")
	Map<String, Object> filterMeasure(Filter filter) {
		return IcpDefinitionJson.tree(filter.measure());
	}

	@SchemaMapping(typeName = "IcpFilter", field = "text")
	String filterText(Filter filter) {
		return filter.measure().describe();
	}

	@SchemaMapping(typeName = "IcpSignal", field = "measure")
	Map<String, Object> signalMeasure(Signal signal) {
		return IcpDefinitionJson.tree(signal.measure());
	}

	@SchemaMapping(typeName = "IcpSignal", field = "text")
	String signalText(Signal signal) {
		return signal.measure().describe();
	}

}
