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
import org.springframework.web.HttpMediaTypeNotSupportedException;
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

	static final String MEDIA_TYPE = "Send JSON such as {\"query\": \"{ __typename }\"} with 'Content-Type: application/json'";

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
		// Spring reads JSON under the old type application/graphql too, but no documents.
		boolean type = ex instanceof HttpMediaTypeNotSupportedException;
		boolean body = ex instanceof ServerWebInputException || ex instanceof HttpMessageNotReadableException;
		if (!(parameters || type || body) || !this.answers.isGraphQl(request)) {
			return null;
		}
		response.setStatus((type ? HttpStatus.UNSUPPORTED_MEDIA_TYPE : HttpStatus.BAD_REQUEST).value());
		String message = type ? MEDIA_TYPE : MESSAGE;
		try {
			this.answers.send(request, response, ErrorCode.BAD_REQUEST, parameters ? PARAMETERS : message);
		}
		catch (IOException writing) {
			throw new UncheckedIOException(writing);
		}
		return new ModelAndView();
	}

}
