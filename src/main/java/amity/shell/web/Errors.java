package amity.shell.web;

import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Sheets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says in one sentence what went wrong: what was refused with its own reason, the rest by its status. What no request can be
 * blamed for is a failure of ours, with a line in the log.
 */
@ControllerAdvice
@Component
record Errors(Sheets sheets) implements ErrorViewResolver {
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 413, 500, 503);
    private static final int KIND = 0xff; // the low byte of an extended SQLite code
    private static final int CONSTRAINT = 19;
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @ExceptionHandler
    ModelAndView refused(Refusal refused, HttpServletRequest request, HttpServletResponse response) {
        return sentence(refused.getMessage(), HttpStatus.UNPROCESSABLE_CONTENT, request, response);
    }

    @ExceptionHandler
    ModelAndView missing(NotFound missing, HttpServletRequest request, HttpServletResponse response) {
        return sentence(missing.getMessage(), HttpStatus.NOT_FOUND, request, response);
    }

    /** An id of nobody, found out only by the database: what is referred to is not there, or no longer. */
    @ExceptionHandler
    ModelAndView unmet(DataAccessException failure, HttpServletRequest request, HttpServletResponse response) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (sql.getErrorCode() & KIND) == CONSTRAINT) {
                LOG.warn("A request names what is not there", failure);
                return sentence(sheets.sheet(request).say("error.404"), HttpStatus.NOT_FOUND, request, response);
            }
        }
        throw failure;
    }

    @ExceptionHandler
    ModelAndView unfit(MultipartException unfit, HttpServletRequest request, HttpServletResponse response) {
        var status =
                unfit instanceof MaxUploadSizeExceededException ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        return sentence(sheets.sheet(request).say("error." + status.value()), status, request, response);
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        int known = WORDED.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500;
        var sheet = sheets.sheet(request);
        return page(sheet.say("error." + known), status, request);
    }

    /** For htmx the sentence takes the place of the toast; else it is a page of its own. */
    private ModelAndView sentence(
            String sentence, HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") == null) return page(sentence, status, request);
        response.setHeader("HX-Retarget", "#toast");
        response.setHeader("HX-Reswap", "outerHTML");
        response.setHeader("HX-Reselect", "#toast");
        return view("shell/toast", sentence, status, request);
    }

    private ModelAndView page(String sentence, HttpStatus status, HttpServletRequest request) {
        return view("shell/error", sentence, status, request);
    }

    private ModelAndView view(String name, String sentence, HttpStatus status, HttpServletRequest request) {
        return new ModelAndView(name, Map.of("sheet", sheets.sheet(request), "sentence", sentence), status);
    }
}
