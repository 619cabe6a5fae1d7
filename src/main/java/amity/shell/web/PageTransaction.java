package amity.shell.web;

import amity.shell.Visitor;
import amity.shell.WritingPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A page is read in one look: what it shows is of one moment, and what several of its parts ask is read once. */
@Component
record PageTransaction(PlatformTransactionManager transactions) implements HandlerInterceptor, WebMvcConfigurer {
    private static final String STATUS = PageTransaction.class.getName();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object controller) {
        if (isPage(request) && !isWriting(controller)) {
            var reading = new DefaultTransactionDefinition();
            reading.setReadOnly(true);
            request.setAttribute(STATUS, transactions.getTransaction(reading));
        }
        return true;
    }

    private static boolean isWriting(Object controller) {
        return controller instanceof HandlerMethod method && method.hasMethodAnnotation(WritingPage.class);
    }

    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && Visitor.of(request).isPresent()
                && request.getAttribute(STATUS) == null;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object controller, @Nullable Exception failure) {
        if (request.getAttribute(STATUS) instanceof TransactionStatus status) {
            request.removeAttribute(STATUS);
            transactions.rollback(status);
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(1); // once it is known who is there
    }
}
