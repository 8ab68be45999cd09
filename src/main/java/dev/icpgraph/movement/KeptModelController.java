package dev.icpgraph.movement;

import java.util.List;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.model.KeptModel;
import dev.icpgraph.model.KeptModels;

/**
 * Shows the learned rankings that have scored a version.
 */
@Controller
class KeptModelController {

	private final KeptModels models;

	KeptModelController(KeptModels models) {
		this.models = models;
	}

	@SchemaMapping(typeName = "IcpVersion")
	List<KeptModel> learnedModels(IcpVersion version, @Argument int first) {
		return this.models.of(version.key(), PageRequest.first(first).size());
	}

}
