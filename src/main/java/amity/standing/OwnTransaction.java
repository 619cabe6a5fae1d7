package amity.standing;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Runs a piece of work by itself, even while a page is reading: whoever reads in one transaction sees nothing that was written after it began. */
@Component
class OwnTransaction {
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void run(Runnable piece) {
        piece.run();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public <T> T look(Supplier<T> piece) {
        return piece.get();
    }
}
