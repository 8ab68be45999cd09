package dev.icpgraph.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Row;

import dev.icpgraph.profile.MappedRow;
import dev.icpgraph.reading.FilePlan;
import dev.icpgraph.reading.FilePlanner;
import dev.icpgraph.reading.FileReading;
import dev.icpgraph.reading.KindRows;
import dev.icpgraph.reading.OwnFilePlan;
import dev.icpgraph.reading.RowProblem;
import dev.icpgraph.reading.RowReader;
import dev.icpgraph.reading.RowSink;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.UnreadableFileException;
import dev.icpgraph.upload.SpooledFile;
import scala.Tuple2;

/**
 * Reads a file as an import reads it, from start to end on one thread, and hands over the
 * facts of its rows.
 */
final class FileFacts implements FlatMapFunction<Tuple2<String, PortableDataStream>, Row> {

	private static final long MOST_UNPACKED = 1L << 40;

	private final Map<String, Integer> places;

	private final Needs needs;

	/**
	 * @param places order of the files by their paths
	 * @param needs the rows that count
	 */
	FileFacts(Map<String, Integer> places, Needs needs) {
		this.places = places;
		this.needs = needs;
	}

	@Override
	public Iterator<Row> call(Tuple2<String, PortableDataStream> file) {
		Integer place = this.places.get(file._1());
		if (place == null) {
			throw new IllegalStateException(file._1() + " came while files were read");
		}
		return new PushedRows((taker) -> read(file._1(), place, file._2(), taker));
	}

	private void read(String path, int place, PortableDataStream content, Consumer<Row> taker) {
		String name = path.substring(path.lastIndexOf('/') + 1);
		try {
			URI uri = URI.create(path.replace(" ", "%20"));
			boolean packed = name.endsWith(".gz");
			if ("file".equals(uri.getScheme()) && !packed) {
				read(name, Path.of(uri.getPath()), place, taker);
				return;
			}
			Path copy = Files.createTempFile("icp-graph-", ".rows");
			try (InputStream in = packed ? new GZIPInputStream(content.open()) : content.open()) {
				Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
				read(packed ? name.substring(0, name.length() - 3) : name, copy, place, taker);
			}
			finally {
				Files.delete(copy);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name + " could not be read", ex);
		}
		catch (UnreadableFileException ex) {
			throw new RefusedInputException(name + ": " + ex.getMessage());
		}
	}

	private void read(String name, Path path, int place, Consumer<Row> taker) throws IOException {
		SpooledFile file = new SpooledFile(name, path, "", Files.size(path), false);
		FilePlan plan = FilePlanner.alone(MOST_UNPACKED).plan(file);
		if (!(plan instanceof OwnFilePlan own)) {
			throw new RefusedInputException(
					name + " has the columns of an export (" + plan.word() + "): files for Spark have our own columns");
		}
		FileReading reading = FileReading.of(file, plan);
		reading.read(
				new Sink(own.kind(), new KindRows(own.kind(), reading.style(), false), name, place, this.needs, taker),
				0, () -> false);
	}

	/**
	 * Checks rows and hands over their facts.
	 */
	private record Sink(RowKind kind, KindRows rows, String name, int place, Needs needs,
			Consumer<Row> taker) implements RowSink {

		private static final int BATCH = 1_000;

		@Override
		public void add(long number, List<MappedRow> said, Origin origin, long bytesRead) {
			for (MappedRow row : said) {
				RowReader.Read read = this.rows.add(number, row, origin);
				if (read.refused()) {
					refused(number, read.problems().getFirst().reason());
				}
				else {
					new RowFacts(RowOrder.of(this.kind, this.place, number), read.row().values())
						.of(this.kind, this.needs)
						.forEach((fact) -> this.taker.accept(fact.row()));
				}
			}
			if (this.rows.size() >= BATCH) {
				this.rows.take();
			}
		}

		@Override
		public void refuse(RowProblem problem, long bytesRead) {
			refused(problem.row(), problem.reason());
		}

		@Override
		public void leaveOut(String why, long bytesRead) {
		}

		private void refused(long number, String reason) {
			this.taker.accept(new Fact(RowOrder.of(this.kind, this.place, number), Fact.What.REFUSED, Fact.Name.NONE,
					null, new Fact.Link(null, this.name, reason, null, null), null)
				.row());
		}

	}

}
