package amity.shell.web;

import amity.shell.Reach;
import java.util.HashMap;
import java.util.Map;

/** Who is sending something just now at a door: so many in all, of whom half may call from one address; from this computer, all. */
final class SendLimiter {
    private final int most;
    private final Map<String, Integer> callers = new HashMap<>();
    private int all;

    SendLimiter(int most) {
        this.most = most;
    }

    /** Begins one more, if it may. */
    synchronized boolean begin(String caller) {
        int own = callers.getOrDefault(caller, 0);
        if (all >= most || own >= most / 2 && !Reach.isThisComputer(caller)) return false;
        all++;
        callers.put(caller, own + 1);
        return true;
    }

    synchronized void end(String caller) {
        all--;
        callers.merge(caller, -1, (own, one) -> own + one == 0 ? null : own + one);
    }
}
