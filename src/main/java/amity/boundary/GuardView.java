package amity.boundary;

import amity.client.Client;
import amity.client.OpenMatter;
import amity.practice.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What the guard sees of a client: its record, the matters kept open with it, and the lines that each side has drawn. */
@NamedInterface("shared")
public record GuardView(Practice practice, Client client, List<OpenMatter> matters, Lines lines) {
    public Optional<OpenMatter> open(Instant at) {
        var day = LocalDate.ofInstant(at, practice.zone());
        return matters.stream().filter(matter -> matter.isOpenOn(day)).findFirst();
    }

    public boolean isParted() {
        return client.status() == Client.Status.PARTED;
    }
}
