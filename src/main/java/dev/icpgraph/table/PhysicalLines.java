package dev.icpgraph.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Passes a parser one line of a text at a time, so that the lines of a broken record can
 * be read again. Line breaks are LF, CR LF or CR.
 */
final class PhysicalLines extends Reader {

	private static final int MOST_CHARACTERS = 1 << 23;

	private final Reader source;

	private final char[] buffer = new char[1 << 16];

	private final StringBuilder given = new StringBuilder();

	private String again = "";

	private int againFrom;

	private int from;

	private int to;

	private long line = 1;

	private boolean inLine;

	/** Whether the source gave any of the lines since the mark. */
	private boolean fromSource;

	PhysicalLines(Reader source) throws IOException {
		this.source = source;
		fill();
	}

	/**
	 * The first available characters of the text.
	 */
	String start() {
		return new String(this.buffer, this.from, this.to - this.from);
	}

	/**
	 * Marks the start of a record and drops all earlier lines.
	 * @return the number of its first line, from 1
	 */
	long mark() {
		this.given.setLength(0);
		this.fromSource = false;
		return this.line;
	}

	/**
	 * The number of the next line.
	 */
	long line() {
		return this.line;
	}

	/**
	 * The lines passed since the mark, including the rest of the last one.
	 */
	List<String> sinceMark() throws IOException {
		char[] rest = new char[1024];
		while (this.inLine && read(rest, 0, rest.length) > 0) {
			// This class needs only that the characters are passed on.
		}
		return lines(this.given);
	}

	/**
	 * Passes lines since the mark again, without copying lines that were already passed
	 * again: otherwise the rest of a long record would be copied for each of its lines.
	 * @param skipped number of lines to skip
	 */
	void giveAgain(List<String> sinceMark, int skipped) {
		List<String> rest = sinceMark.subList(skipped, sinceMark.size());
		if (this.fromSource) {
			this.again = String.join("", rest);
			this.againFrom = 0;
		}
		else {
			this.againFrom -= rest.stream().mapToInt(String::length).sum();
		}
		this.line -= sinceMark.stream().skip(skipped).filter(PhysicalLines::ended).count();
		this.inLine = false;
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		if (this.againFrom < this.again.length()) {
			int count = Math.min(lineEnd(this.again, this.againFrom) - this.againFrom, length);
			this.again.getChars(this.againFrom, this.againFrom + count, target, offset);
			int given = given(target, offset, count, count == length);
			this.againFrom += given;
			return given;
		}
		if (this.from == this.to && !fill()) {
			return -1;
		}
		this.fromSource = true;
		int count = Math.min(lineEnd() - this.from, length);
		System.arraycopy(this.buffer, this.from, target, offset, count);
		int given = given(target, offset, count, count == length);
		this.from += given;
		return given;
	}

	@Override
	public void close() throws IOException {
		this.source.close();
	}

	/**
	 * Counts the passed characters, except a CR at the end of a full target, since an LF
	 * may follow.
	 */
	private int given(char[] target, int offset, int count, boolean full) {
		int given = (full && count > 1 && target[offset + count - 1] == '\r') ? count - 1 : count;
		if (this.given.length() + given > MOST_CHARACTERS) {
			throw new UnreadableFileException(
					"Line %d does not end within %d characters: export the file as CSV with a line for each row"
						.formatted(this.line, MOST_CHARACTERS));
		}
		this.given.append(target, offset, given);
		char last = target[offset + given - 1];
		this.inLine = last != '\n' && last != '\r';
		this.line += this.inLine ? 0 : 1;
		return given;
	}

	/**
	 * The end of the line at {@link #from}, or of the available part of it. A CR at the
	 * end of the buffer waits for a possible LF.
	 */
	private int lineEnd() throws IOException {
		int end = this.from;
		while (end < this.to && this.buffer[end] != '\n' && this.buffer[end] != '\r') {
			end++;
		}
		if (end == this.to) {
			return end;
		}
		if (this.buffer[end] == '\r' && end + 1 == this.to) {
			if (end > this.from) {
				return end;
			}
			fill();
			end = this.from;
		}
		boolean both = this.buffer[end] == '\r' && end + 1 < this.to && this.buffer[end + 1] == '\n';
		return end + (both ? 2 : 1);
	}

	/**
	 * Moves the rest to the front and reads more behind it.
	 */
	private boolean fill() throws IOException {
		System.arraycopy(this.buffer, this.from, this.buffer, 0, this.to - this.from);
		this.to -= this.from;
		this.from = 0;
		int read = (this.to < this.buffer.length) ? this.source.read(this.buffer, this.to, this.buffer.length - this.to)
				: 0;
		this.to += Math.max(0, read);
		return read > 0;
	}

	private static int lineEnd(CharSequence text, int from) {
		for (int i = from; i < text.length(); i++) {
			if (text.charAt(i) == '\n') {
				return i + 1;
			}
			if (text.charAt(i) == '\r') {
				return (i + 1 < text.length() && text.charAt(i + 1) == '\n') ? i + 2 : i + 1;
			}
		}
		return text.length();
	}

	private static List<String> lines(CharSequence text) {
		List<String> lines = new ArrayList<>();
		for (int from = 0; from < text.length();) {
			int end = lineEnd(text, from);
			lines.add(text.subSequence(from, end).toString());
			from = end;
		}
		return lines;
	}

	private static boolean ended(String line) {
		return line.endsWith("\n") || line.endsWith("\r");
	}

}
