package amity.desk;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Guard;
import amity.client.Client;
import amity.practice.Practice;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether a call is welcome when it is to begin, and when it would be. */
@Component
record Calls(Guard guard) {
    /** What speaks against each call, judged all at once. */
    Map<Client.Id, List<Concern>> concerns(Practice practice, Map<Client.Id, Instant> begin) {
        var calls = List.copyOf(begin.entrySet());
        var verdicts = guard.judge(
                practice,
                calls.stream()
                        .map(call -> new Action.Call(call.getKey(), null, "", call.getValue()))
                        .toList());
        var concerns = new HashMap<Client.Id, List<Concern>>();
        for (int i = 0; i < calls.size(); i++) {
            concerns.put(calls.get(i).getKey(), verdicts.get(i).concerns());
        }
        return concerns;
    }
}
