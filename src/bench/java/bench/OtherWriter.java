package bench;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who wants to write every few milliseconds while something else goes on in the same book. */
final class OtherWriter {
    private static final long PAUSE = 20;
    private final TransactionTemplate writing;
    private final DSLContext db;
    private final Thread thread;
    private volatile boolean isDone;
    private double longest;

    OtherWriter(ApplicationContext context) {
        writing = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        db = context.getBean(DSLContext.class);
        thread = Thread.ofPlatform().daemon().start(this::write);
    }

    private void write() {
        while (!isDone) {
            long start = System.nanoTime();
            try {
                writing.executeWithoutResult(open -> db.selectOne().execute());
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException gaveUp) {
                System.err.println("Another writer gave up: " + gaveUp.getMessage());
            } finally {
                longest = Math.max(longest, (System.nanoTime() - start) / 1e6 - PAUSE);
            }
        }
    }

    /** The milliseconds that it waited at most for its turn. */
    double longestWait() {
        isDone = true;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Math.max(0, longest);
    }
}
