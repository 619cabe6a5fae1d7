package amity.standing.web;

import static org.springframework.transaction.support.TransactionSynchronizationManager.isCurrentTransactionReadOnly;

import amity.practice.Practice;
import amity.standing.Relationships;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whatever waits to be read of the relationships is read before a page takes its first look: it would not see it afterwards. */
@Component
record FreshStandings(Relationships relationships) implements HandlerInterceptor, WebMvcConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(FreshStandings.class);
    private static final int AFTER_THE_TRANSACTION_WAS_BEGUN = 3;

    /** Where it cannot be read, pages that do not ask for it open all the same: among them the one on which a book is restored. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object controller) {
        if (isCurrentTransactionReadOnly() // a page's look is open
                && request.getAttribute(Practice.class.getName()) instanceof Practice practice) {
            try {
                relationships.freshen(practice);
            } catch (RuntimeException failure) {
                LOG.error("Standings could not be read", failure);
            }
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(AFTER_THE_TRANSACTION_WAS_BEGUN);
    }
}
