package amity.portal.web;

import amity.money.Region;
import amity.portal.link.PageVisitor;
import amity.portal.link.PrivateLinks;
import amity.portal.link.PublicAddress;
import amity.shell.Reach;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Lets in whoever has a link that opens; whoever tries others has to wait. */
@Component
record Doorkeeper(PrivateLinks links, PublicAddress address, RateLimiter limiter) {
    private static final double WRONG = 5;

    /** Notes that the address they came by leads here; refuses a caller who asks too often. */
    void hear(HttpServletRequest request) {
        if (!isShared(request) && !limiter.take(Reach.networkOf(request.getRemoteAddr()), 1)) {
            throw ClosedDoor.tooOften();
        }
        address.reached(request.getServerName());
    }

    /**
     * Whom the link lets in.
     *
     * @throws ClosedDoor where it opens nothing, or there were too many tries from one place or with one link
     */
    PageVisitor letIn(String token, HttpServletRequest request) {
        hear(request);
        var guest = links.find(token).orElseThrow(() -> {
            boolean more = limiter.take(Reach.networkOf(request.getRemoteAddr()), WRONG);
            return more || !isShared(request) ? ClosedDoor.nothingHere() : ClosedDoor.tooOften();
        });
        if (!limiter.take(guest.link().id().toString(), 1)) throw ClosedDoor.tooOften();
        Region.enter(guest.practice().country());
        return guest;
    }

    /** Behind a proxy all share its address: who tries links there has to wait, but keeps out nobody who has a link. */
    private static boolean isShared(HttpServletRequest request) {
        return Reach.isThisComputer(request.getRemoteAddr())
                || request.getHeader("X-Forwarded-For") != null
                || request.getHeader("Forwarded") != null;
    }
}
