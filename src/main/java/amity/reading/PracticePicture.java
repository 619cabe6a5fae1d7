package amity.reading;

import amity.client.Client;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What reading one client needs to know of all the others.
 *
 * @param income the practice's income of twelve months, in minor units
 * @param mean the mean monthly revenue of a client with paid work in them
 * @param expected what all clients together may bring in the next twelve months
 * @param compared how many clients are expected to bring anything
 * @param highFrom the stake, in minor units, from which it is high
 * @param lowUpTo the stake up to which it is low
 * @param brought what the clients that each introducer brought may bring
 */
public record PracticePicture(
        Earnings.Rates rates,
        ReadingSettings settings,
        double income,
        double mean,
        double expected,
        int compared,
        double highFrom,
        double lowUpTo,
        Map<Client.Id, Double> brought) {

    public static PracticePicture of(
            Earnings.Rates rates,
            ReadingSettings settings,
            Collection<Earnings> earnings,
            Map<Client.Id, Set<Client.Id>> introductions) {
        var ordered =
                earnings.stream().sorted(Comparator.comparing(Earnings::client)).toList();
        double mean = mean(ordered);
        var expected = new HashMap<Client.Id, Double>();
        ordered.forEach(one -> expected.put(one.client(), one.expected(mean)));
        var brought = brought(introductions, expected);
        var stakes = new ArrayList<Double>();
        var working = new ArrayList<Double>();
        for (var one : ordered) {
            var own = expected.getOrDefault(one.client(), 0.0);
            double stake = stake(own, brought.getOrDefault(one.client(), 0.0));
            if (one.months() > 0 && one.compared()) {
                stakes.add(stake);
            }
            if (own > 0) {
                working.add(stake);
            }
        }
        return new PracticePicture(
                rates,
                settings,
                ordered.stream().mapToDouble(Earnings::year).sum(),
                mean,
                ordered.stream()
                        .mapToDouble(one -> expected.getOrDefault(one.client(), 0.0))
                        .sum(),
                working.size(),
                third(stakes, working.size(), Comparator.reverseOrder(), Double.MAX_VALUE),
                third(working, working.size(), Comparator.naturalOrder(), 0),
                brought);
    }

    /** What would be lost with a client: its own work, and half of what comes from those it brought. */
    static double stake(double own, double brought) {
        return own + brought / 2;
    }

    private static double mean(List<Earnings> earnings) {
        return earnings.stream()
                        .filter(one -> one.worked() && one.compared())
                        .mapToDouble(Earnings::year)
                        .average()
                        .orElse(0)
                / 12;
    }

    private static Map<Client.Id, Double> brought(
            Map<Client.Id, Set<Client.Id>> introductions, Map<Client.Id, Double> expected) {
        var brought = new HashMap<Client.Id, Double>();
        introductions.forEach((introducer, introduced) -> brought.put(
                introducer,
                introduced.stream()
                        .sorted()
                        .mapToDouble(client -> expected.getOrDefault(client, 0.0))
                        .sum()));
        brought.values().removeIf(worth -> worth == 0);
        return brought;
    }

    /** The value that fewer than n/3 others come strictly before. */
    private static double third(List<Double> values, int n, Comparator<Double> order, double none) {
        if (n == 0) return none;
        return values.stream().sorted(order).skip((n + 2) / 3 - 1L).findFirst().orElse(none);
    }
}
