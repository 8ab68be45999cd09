package dev.icpgraph.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

import dev.icpgraph.row.RowKind;

/**
 * Parses profiles in YAML or JSON. Their form is described in
 * {@code src/docs/imports.md}.
 */
final class ProfileParser {

	private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

	private ProfileParser() {
	}

	/**
	 * Parses a profile.
	 * @param name name of the profile
	 * @param text YAML or JSON
	 * @throws ProfileException if it cannot be used
	 */
	static Profile parse(String name, String text) {
		try {
			return profile(name, new ProfileNode("", yaml().load(text)));
		}
		catch (YAMLException ex) {
			throw new ProfileException("Profile '" + name + "' is neither YAML nor JSON: " + ex.getMessage());
		}
		catch (ProfileException ex) {
			throw new ProfileException("Profile '" + name + "' cannot be used. " + ex.getMessage());
		}
	}

	private static Yaml yaml() {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		options.setMaxAliasesForCollections(0);
		options.setNestingDepthLimit(20);
		DumperOptions unused = new DumperOptions();
		return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new PlainResolver());
	}

	/**
	 * Reads only {@code true} and {@code false} as booleans, since {@code on} is a field.
	 */
	private static final class PlainResolver extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
			addImplicitResolver(Tag.INT, INT, "-+0123456789");
			addImplicitResolver(Tag.NULL, Pattern.compile("~|null|"), "~n\0");
			addImplicitResolver(Tag.NULL, EMPTY, null);
		}

	}

	private static Profile profile(String name, ProfileNode root) {
		root.only("title", "detect", "named", "general", "onlyNamed", "numbers", "arguments", "rows");
		ProfileNode detect = root.get("detect").only("all", "any", "none", "notAll");
		List<RowTemplate> rows = root.get("rows").list().stream().map(ProfileParser::row).toList();
		if (rows.isEmpty()) {
			throw root.wrong("'rows' is missing: describe the rows to produce");
		}
		return new Profile(name, root.get("title").text(name), new LinkedHashSet<>(root.get("named").texts()),
				root.get("general").truth(), root.get("onlyNamed").truth(), root.get("numbers").text(""),
				detect.get("all").columns(), detect.get("any").columns(), detect.get("none").columns(),
				detect.get("notAll").columns(), arguments(root.get("arguments")), rows);
	}

	private static List<ProfileArgument> arguments(ProfileNode node) {
		return node.map()
			.keySet()
			.stream()
			.map((name) -> argument(name, node.get(name).only("says", "required", "fileName")))
			.toList();
	}

	private static ProfileArgument argument(String name, ProfileNode node) {
		ProfileNode fileName = node.get("fileName");
		try {
			return new ProfileArgument(name, node.get("says").text(), node.get("required").truth(),
					fileName.isMissing() ? null : Pattern.compile(fileName.text(), Pattern.CASE_INSENSITIVE));
		}
		catch (PatternSyntaxException ex) {
			throw fileName.wrong("is not a regular expression: " + ex.getDescription());
		}
	}

	private static RowTemplate row(ProfileNode node) {
		node.only("kind", "fields", "when", "split", "group");
		ProfileNode fields = node.get("fields");
		Map<String, CellSource> sources = new LinkedHashMap<>();
		fields.map().keySet().forEach((name) -> sources.put(camel(name), CellSourceParser.source(fields.get(name))));
		if (sources.isEmpty()) {
			throw fields.wrong("name the fields and where they come from");
		}
		ProfileNode split = node.get("split").only("field", "by");
		ProfileNode group = node.get("group");
		return new RowTemplate(kind(node.get("kind")), sources,
				node.get("when").list().stream().map(ProfileParser::conditions).toList(),
				split.isMissing() ? null : camel(split.get("field").text()), split.get("by").text(";\n\r"),
				group.isMissing() ? null : group(group));
	}

	private static RowKind kind(ProfileNode node) {
		String name = node.text();
		return Arrays.stream(RowKind.values())
			.filter((kind) -> kind.fileName().equals(name))
			.findFirst()
			.orElseThrow(() -> node.wrong("'" + name + "' is not a kind of rows: write one of "
					+ Arrays.stream(RowKind.values()).map(RowKind::fileName).collect(Collectors.joining(", "))));
	}

	private static List<Condition> conditions(ProfileNode node) {
		return node.map().keySet().stream().map((column) -> condition(column, node.get(column))).toList();
	}

	private static Condition condition(String column, ProfileNode values) {
		if (values.isMap()) {
			values.only("argument", "values");
			return new Condition(ColumnPattern.of(column), values.get("values").texts(), values.get("argument").text());
		}
		return new Condition(ColumnPattern.of(column), values.isMissing() ? null : values.texts(), null);
	}

	private static RowGroup group(ProfileNode group) {
		Map<String, Grouping> grouped = new LinkedHashMap<>();
		group.map().keySet().stream().filter((name) -> !name.equals("by")).forEach((name) -> {
			ProfileNode node = group.get(name);
			grouped.put(camel(name),
					Arrays.stream(Grouping.values())
						.filter((it) -> it.name().toLowerCase(Locale.ROOT).equals(node.text()))
						.findFirst()
						.orElseThrow(() -> node.wrong("write earliest, latest, sum or count")));
		});
		return new RowGroup(group.get("by").texts().stream().map(ProfileParser::camel).collect(Collectors.toSet()),
				grouped);
	}

	private static String camel(String name) {
		return NEXT_WORD.matcher(name).replaceAll((match) -> match.group(1).toUpperCase(Locale.ROOT));
	}

}
