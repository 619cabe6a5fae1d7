package amity.shell.web;

import amity.shell.Visitor;
import amity.shell.WritingPage;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * A page is read in one look: what it shows is of one moment, and what several of its parts ask is read once. The look is over before
 * anything is sent, since a slow line would hold one of few connections.
 */
@ControllerAdvice
record PageTransaction(PlatformTransactionManager transactions)
        implements HandlerInterceptor, ResponseBodyAdvice<Object>, WebMvcConfigurer {
    private static final String OPEN = PageTransaction.class.getName();
    private static final int ONCE_IT_IS_KNOWN_WHO_IS_THERE = 2;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object controller) {
        if (isPage(request, controller)) {
            var reading = new DefaultTransactionDefinition();
            reading.setReadOnly(true);
            var status = transactions.getTransaction(reading);
            Runnable end = () -> transactions.rollback(status);
            request.setAttribute(OPEN, end);
        }
        return true;
    }

    private static boolean isPage(HttpServletRequest request, Object controller) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && request.getMethod().equals("GET")
                && Visitor.of(request).isPresent()
                && controller instanceof HandlerMethod method
                && !method.hasMethodAnnotation(WritingPage.class);
    }

    /** Ends the look, where there is one. */
    static void end(HttpServletRequest request) {
        if (request.getAttribute(OPEN) instanceof Runnable end) {
            request.removeAttribute(OPEN);
            end.run();
        }
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest page) {
            end(page.getServletRequest());
        }
        return body;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object controller, @Nullable Exception failure) {
        end(request);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(ONCE_IT_IS_KNOWN_WHO_IS_THERE);
    }
}
