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
class Doorkeeper {
    private static final double WRONG = 5;
    private final PrivateLinks links;
    private final PublicAddress address;
    private final Knocks knocks;

    Doorkeeper(PrivateLinks links, PublicAddress address, Knocks knocks) {
        this.links = links;
        this.address = address;
        this.knocks = knocks;
    }

    /** Somebody is at the door: the address by which they came leads here. */
    void hear(HttpServletRequest request) {
        if (!isShared(request) && !knocks.knock(networkOf(request.getRemoteAddr()), 1)) {
            throw Shut.tooOften();
        }
        address.reached(request.getServerName());
    }

    /**
     * Whom the link lets in.
     *
     * @throws Shut where it opens nothing, or there were too many tries from one place or with one link
     */
    PageVisitor letIn(String token, HttpServletRequest request) {
        hear(request);
        var guest = links.find(token).orElseThrow(() -> {
            var more = knocks.knock(networkOf(request.getRemoteAddr()), WRONG);
            return more || !isShared(request) ? Shut.nothingHere() : Shut.tooOften();
        });
        if (!knocks.knock(guest.link().id().toString(), 1)) {
            throw Shut.tooOften();
        }
        Region.enter(guest.practice().country());
        return guest;
    }

    /** Behind a proxy that is not trusted all have its address: who tries links has to wait, and keeps out nobody who has one. */
    private static boolean isShared(HttpServletRequest request) {
        return Reach.isThisComputer(request.getRemoteAddr())
                || request.getHeader("X-Forwarded-For") != null
                || request.getHeader("Forwarded") != null;
    }

    /** One household has one network, whichever of its many IPv6 addresses it calls from. */
    private static String networkOf(String caller) {
        var parts = caller.split(":");
        return parts.length < 8 ? caller : String.join(":", parts[0], parts[1], parts[2], parts[3]);
    }
}
