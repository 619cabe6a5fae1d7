package amity.demo;

import amity.client.Client.GiftPolicy;
import amity.client.Client.Sector;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.List;

/** One client of the story: who they are, what they pay, and how often they work and talk together. */
record Role(
        String name,
        String business,
        LocalDate since,
        int payments,
        long pounds,
        int workEvery,
        int talkEvery,
        LocalDate lastTalk,
        String wanted,
        String known,
        GiftPolicy policy,
        Sector sector,
        String email,
        String address) {

    static List<Role> all(Script script) {
        return Script.lines("clients").stream().map(line -> of(line, script)).toList();
    }

    private static Role of(List<String> line, Script script) {
        var paid = Script.parts(line.get(3));
        var talks = Script.parts(line.get(5));
        var said = Script.parts(line.get(6));
        return new Role(
                line.get(0),
                line.get(1),
                script.day(line.get(2)),
                Integer.parseInt(paid.get(0)),
                Long.parseLong(paid.get(1)),
                Integer.parseInt(line.get(4)),
                Integer.parseInt(talks.get(0)),
                script.day(talks.get(1)),
                said.get(0),
                said.get(1),
                Keyword.of(GiftPolicy.class, said.get(2)),
                Keyword.of(Sector.class, said.get(3)),
                line.get(7),
                String.join("\n", Script.parts(line.get(8))));
    }
}
