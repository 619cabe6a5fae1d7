package amity.relationship;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Runs a piece of writing by itself, even while a page is only reading. */
@Component
class OwnTransaction {
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public <T> T run(Supplier<T> piece) {
        return piece.get();
    }
}
