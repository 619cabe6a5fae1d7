package amity.standing;

import amity.client.Client;
import amity.practice.Practice;
import amity.reading.Earnings;
import amity.reading.Pictures;
import amity.reading.PracticePicture;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps today's picture of a practice, and what each client earned, between looks. */
@Component
record PictureCache(PictureStore store, Pictures pictures) implements Pictures.Kept {
    @Override
    public Optional<PracticePicture> on(Practice practice, LocalDate day, Client.@Nullable Id client) {
        return store.fresh(practice.id(), day, client, pictures.reckoning(practice));
    }

    /** Adds the picture up anew from all moments and keeps it; the standings behind it wait to be read. */
    PracticePicture anew(Practice practice, LocalDate day) {
        var earnings = pictures.earnings(practice, day);
        var picture = pictures.of(practice, day, earnings);
        store.forgetEarnings(practice.id());
        store.save(practice.id(), withIntroducers(earnings, picture), picture.brought());
        store.save(practice.id(), day, picture, true);
        return picture;
    }

    /** The picture kept, whether or not standings still wait to be read against it. */
    PracticePicture kept(Practice practice) {
        return store.picture(practice.id(), pictures.reckoning(practice)).orElseThrow();
    }

    /** Brings what some clients earned up to date; gives the new picture where that changed it. */
    Optional<PracticePicture> changed(Practice practice, LocalDate day, Collection<Client.Id> clients) {
        var now = pictures.earnings(practice, day, clients);
        var before = store.earnings(practice.id(), clients).stream()
                .filter(one -> one.months() > 0)
                .toList();
        if (Set.copyOf(now).equals(Set.copyOf(before))) return Optional.empty();
        var all = new LinkedHashMap<Client.Id, Earnings>();
        store.earnings(practice.id()).stream()
                .filter(one -> !clients.contains(one.client()))
                .forEach(one -> all.put(one.client(), one));
        now.forEach(one -> all.put(one.client(), one));
        var picture = pictures.of(practice, day, all.values());
        var touched = Stream.concat(clients.stream(), picture.brought().keySet().stream())
                .distinct()
                .map(client -> all.getOrDefault(client, nothing(client)));
        store.save(practice.id(), touched, picture.brought());
        store.save(practice.id(), day, picture, false);
        return Optional.of(picture);
    }

    List<Earnings> earnings(Practice.Id practice) {
        return store.earnings(practice);
    }

    /** Those who earned nothing but brought others are kept too. */
    private static Stream<Earnings> withIntroducers(List<Earnings> earnings, PracticePicture picture) {
        var earning = earnings.stream().map(Earnings::client).collect(Collectors.toSet());
        return Stream.concat(
                earnings.stream(),
                picture.brought().keySet().stream()
                        .filter(client -> !earning.contains(client))
                        .map(PictureCache::nothing));
    }

    private static Earnings nothing(Client.Id client) {
        return new Earnings(client, 0, 0, 0, false, true);
    }
}
