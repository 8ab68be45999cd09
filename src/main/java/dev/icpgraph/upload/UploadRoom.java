package dev.icpgraph.upload;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import dev.icpgraph.api.EarlyAnswers;
import dev.icpgraph.api.ErrorCode;
import dev.icpgraph.spool.SpoolFolder;
import dev.icpgraph.spool.SpoolFullException;

/**
 * Refuses an upload before reading any of it if the disk has no room for it, and has its
 * body read otherwise.
 */
@Component
class UploadRoom extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(UploadRoom.class);

	private final SpoolFolder spool;

	private final EarlyAnswers answers;

	UploadRoom(SpoolFolder spool, EarlyAnswers answers) {
		this.spool = spool;
		this.answers = answers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !isUpload(request);
	}

	static boolean isUpload(HttpServletRequest request) {
		return "POST".equals(request.getMethod()) && "/imports".equals(request.getServletPath());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		SpoolFolder.Room room;
		try {
			room = this.spool.announce(Math.max(0, request.getContentLengthLong()));
		}
		catch (SpoolFullException ex) {
			response.setStatus(HttpStatus.INSUFFICIENT_STORAGE.value());
			response.setHeader(HttpHeaders.CONNECTION, "close"); // The body is not read.
			this.answers.send(request, response, ErrorCode.BAD_REQUEST, String.valueOf(ex.getMessage()));
			return;
		}
		try (room) {
			receive(request);
			chain.doFilter(request, response);
		}
	}

	/**
	 * Has the body read and ends its turns: what follows takes other turns. Tomcat
	 * repeats an error to the next reader, whose errors have answers.
	 */
	private static void receive(HttpServletRequest request) {
		try {
			request.getParts();
		}
		catch (IOException | ServletException | RuntimeException ex) {
			log.debug("The body of an upload cannot be read", ex);
		}
		if (request.getAttribute(UploadTurns.Turn.class.getName()) instanceof UploadTurns.Turn turn) {
			turn.end();
		}
	}

}
