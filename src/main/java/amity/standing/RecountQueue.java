package amity.standing;

import amity.client.Client;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Which standings wait to be read again. */
@Component
class RecountQueue {
    private final PictureStore pictures;
    private final StandingStore standings;

    RecountQueue(PictureStore pictures, StandingStore standings) {
        this.pictures = pictures;
        this.standings = standings;
    }

    boolean nothing(Practice.Id practice, LocalDate today) {
        return pictures.freshFor(practice).filter(today::equals).isPresent();
    }

    void add(Practice.Id practice, Collection<Client.Id> clients) {
        standings.stale(practice, clients);
        pictures.waits(practice);
    }

    void all(Practice.Id practice) {
        pictures.forget(practice);
    }

    void gone(Practice.Id practice, Client.Id client) {
        standings.remove(practice, client);
    }

    /** Whether everything has to be read anew, since the picture is of another day or gone. */
    boolean everything(Practice.Id practice, LocalDate today) {
        return pictures.day(practice).filter(today::equals).isEmpty();
    }

    /** All is read; false where more was told to wait meanwhile. */
    boolean over(Practice.Id practice) {
        return pictures.read(practice);
    }
}
