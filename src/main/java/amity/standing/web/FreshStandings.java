package amity.standing.web;

import static org.springframework.transaction.support.TransactionSynchronizationManager.isCurrentTransactionReadOnly;

import amity.money.Region;
import amity.practice.Practice;
import amity.shell.Words;
import amity.standing.Relationships;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Whatever waits to be read of the relationships is read before a page takes its first look: it would not see it afterwards. Of a book of
 * thousands a part is, the page says so, and the rest is read behind it.
 */
@Component
class FreshStandings implements HandlerInterceptor, WebMvcConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(FreshStandings.class);
    private static final int AFTER_THE_TRANSACTION_WAS_BEGUN = 3;

    private final Relationships relationships;
    private final Words words;
    private final Duration patience;
    private final Set<Practice.Id> unread = ConcurrentHashMap.newKeySet();
    private final ExecutorService behind = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("standings").factory());

    /** @param patience how long a page may wait for it */
    FreshStandings(
            Relationships relationships, Words words, @Value("${amity.standing.patience:500ms}") Duration patience) {
        this.relationships = relationships;
        this.words = words;
        this.patience = patience;
    }

    /** Where it cannot be read, pages that do not ask for it open all the same: among them the one on which a book is restored. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object controller) {
        if (isCurrentTransactionReadOnly() // a page's look is open
                && request.getAttribute(Practice.class.getName()) instanceof Practice practice) {
            try {
                if (!relationships.freshen(practice, patience)) {
                    request.setAttribute("notice", words.say("relationship.behind"));
                    readOn(practice);
                }
            } catch (RuntimeException failure) {
                LOG.error("Standings could not be read", failure);
            }
        }
        return true;
    }

    private void readOn(Practice practice) {
        if (!unread.add(practice.id())) return;
        var spoken = LocaleContextHolder.getLocale();
        behind.execute(() -> {
            try {
                Region.during(spoken, () -> relationships.freshen(practice));
            } catch (RuntimeException failure) {
                LOG.error("Standings could not be read", failure);
            } finally {
                unread.remove(practice.id());
            }
        });
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(AFTER_THE_TRANSACTION_WAS_BEGUN);
    }

    @PreDestroy
    void stop() {
        behind.shutdownNow();
    }
}
