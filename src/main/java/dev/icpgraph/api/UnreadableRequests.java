package dev.icpgraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Responds to a body that is not a GraphQL request with a GraphQL response, the only form
 * that GraphQL clients read.
 */
@Component
class UnreadableRequests implements HandlerExceptionResolver, Ordered {

	private static final String MESSAGE = "The body is not a GraphQL request: send JSON such as {\"query\": \"{ __typename }\", \"variables\": {}}";

	static final String PARAMETERS = "The parameters of the address cannot be read: encode them in UTF-8, as curl --get --data-urlencode does";

	private final EarlyAnswers answers;

	UnreadableRequests(EarlyAnswers answers) {
		this.answers = answers;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		boolean parameters = ex instanceof InvalidParameterException;
		boolean body = ex instanceof ServerWebInputException || ex instanceof HttpMessageNotReadableException;
		if (!(parameters || body) || !this.answers.isGraphQl(request)) {
			return null;
		}
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		try {
			this.answers.send(request, response, ErrorCode.BAD_REQUEST, parameters ? PARAMETERS : MESSAGE);
		}
		catch (IOException writing) {
			throw new UncheckedIOException(writing);
		}
		return new ModelAndView();
	}

}
