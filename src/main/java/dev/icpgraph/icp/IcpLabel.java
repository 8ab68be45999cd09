package dev.icpgraph.icp;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Name, parent and status of an ICP.
 *
 * @param name its name; {@code null} if it has none
 * @param parent key of its parent ICP; {@code null} without one
 * @param archived whether it is archived
 */
record IcpLabel(@Nullable String name, @Nullable String parent, boolean archived) {

	static final IcpLabel NONE = new IcpLabel(null, null, false);

	static IcpLabel of(Map<String, Object> node) {
		return new IcpLabel((node.get("name") instanceof String name) ? name : null,
				(node.get("parent") instanceof String parent) ? parent : null,
				Boolean.TRUE.equals(node.get("archived")));
	}

}
