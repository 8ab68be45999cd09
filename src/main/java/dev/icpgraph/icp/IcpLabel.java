package dev.icpgraph.icp;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An ICP as people keep it among others.
 *
 * @param name its name; null when no one named it
 * @param parent key of the ICP that it is a part of; null without one
 * @param archived whether it is out of use
 */
record IcpLabel(@Nullable String name, @Nullable String parent, boolean archived) {

	static final IcpLabel NONE = new IcpLabel(null, null, false);

	static IcpLabel of(Map<String, Object> node) {
		return new IcpLabel((node.get("name") instanceof String name) ? name : null,
				(node.get("parent") instanceof String parent) ? parent : null,
				Boolean.TRUE.equals(node.get("archived")));
	}

}
