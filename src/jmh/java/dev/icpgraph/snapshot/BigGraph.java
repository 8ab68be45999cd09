package dev.icpgraph.snapshot;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;

/**
 * Writes the graph of a snapshot with the database's own import from files, which is many
 * times faster than transactions. Each node and link has a file and row as its source, as
 * in a real graph.
 */
public final class BigGraph {

	private static final List<Relation> RELATIONS = List.of(Relation.USES, Relation.IN_CATEGORY, Relation.EMPLOYED_AT,
			Relation.KNOWS, Relation.PARTICIPATED_IN, Relation.REFERRED);

	private static final List<NodeKind> NODES = List.of(NodeKind.ACCOUNT, NodeKind.TECHNOLOGY, NodeKind.CATEGORY,
			NodeKind.PERSON, NodeKind.EVENT);

	private final Snapshot market;

	private final Path folder;

	public BigGraph(Snapshot market, Path folder) {
		this.market = market;
		this.folder = folder;
	}

	/**
	 * Creates the store in the folder.
	 */
	public void write() throws IOException {
		Path files = Files.createDirectories(this.folder.resolve("files"));
		List<String> command = new ArrayList<>(
				List.of("database", "import", "full", "neo4j", "--id-type=integer", "--overwrite-destination"));
		for (NodeKind kind : NODES) {
			command.add("--nodes=" + label(kind) + "=" + nodes(kind, files.resolve(label(kind) + ".csv")));
		}
		command.add("--nodes=GraphRevision="
				+ Files.writeString(files.resolve("revision.csv"), ":ID(GraphRevision),id,value:long\n0,graph,1\n"));
		for (Relation relation : RELATIONS) {
			command.add("--relationships=" + relation + "=" + links(relation, files.resolve(relation + ".csv")));
		}
		int exit = AdminTool.execute(new ExecutionContext(this.folder, this.folder.resolve("conf")),
				command.toArray(String[]::new));
		if (exit != 0) {
			throw new IOException("The import ended with " + exit);
		}
	}

	private Path nodes(NodeKind kind, Path file) throws IOException {
		Names names = this.market.names(kind);
		boolean accounts = kind == NodeKind.ACCOUNT;
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			writer.write(":ID(" + label(kind) + "),id,name," + (accounts ? attributes() : "") + "importId,row:int\n");
			for (int node = 0; node < names.size(); node++) {
				writer.write(node + "," + names.id(node) + ",The name of " + names.id(node) + ","
						+ (accounts ? values(node) : "") + kind + "-1a2b3c," + (node + 2) + "\n");
			}
		}
		return file;
	}

	/**
	 * The attributes of accounts other than the name that are words or have a lower end.
	 */
	private static String attributes() {
		return Stream
			.concat(Arrays.stream(AccountAttribute.values()).map((attribute) -> attribute.property() + ","),
					Arrays.stream(AccountQuantity.values()).map((quantity) -> quantity.lowProperty() + ":int,"))
			.collect(Collectors.joining());
	}

	private String values(int account) {
		StringBuilder values = new StringBuilder();
		for (AccountAttribute attribute : AccountAttribute.values()) {
			AttributeColumn column = this.market.attribute(attribute);
			values.append(Objects.requireNonNullElse(column.value(column.code(account)), "")).append(',');
		}
		for (AccountQuantity quantity : AccountQuantity.values()) {
			double low = this.market.quantity(quantity).low(account);
			values.append(Double.isNaN(low) ? "" : String.valueOf((long) low)).append(',');
		}
		return values.toString();
	}

	private Path links(Relation relation, Path file) throws IOException {
		Links links = this.market.links(relation);
		try (BufferedWriter writer = Files.newBufferedWriter(file)) {
			writer.write(":START_ID(" + label(relation.from()) + "),:END_ID(" + label(relation.to()) + "),"
					+ properties(relation) + "importId,row:int\n");
			for (int row = 0; row < links.rows(); row++) {
				for (int position = links.begin(row); position < links.end(row); position++) {
					if (!relation.mutual() || row < links.target(position)) {
						writer.write(row + "," + links.target(position) + "," + values(relation, links, position)
								+ relation + "-1a2b3c," + (position + 2) + "\n");
					}
				}
			}
		}
		return file;
	}

	private static String properties(Relation relation) {
		return switch (relation) {
			case EMPLOYED_AT -> "title,seniority,since,until,current:boolean,";
			case KNOWS -> "since,";
			case PARTICIPATED_IN -> "role,on,";
			case REFERRED -> "kind,on,";
			default -> "";
		};
	}

	private static String values(Relation relation, Links links, int position) {
		String kind = (links.kind(position) < 0) ? "" : links.kinds().label(links.kind(position));
		return switch (relation) {
			case EMPLOYED_AT -> "Title of " + kind + "," + kind + "," + date(links.day(position)) + ","
					+ date(links.until(position)) + "," + (links.until(position) == Days.OPEN) + ",";
			case KNOWS -> date(links.day(position)) + ",";
			case PARTICIPATED_IN, REFERRED -> kind + "," + date(links.day(position)) + ",";
			default -> "";
		};
	}

	private static String date(int day) {
		return (day == Days.UNKNOWN || day == Days.OPEN) ? "" : LocalDate.ofEpochDay(day).toString();
	}

	private static String label(NodeKind kind) {
		return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
	}

}
