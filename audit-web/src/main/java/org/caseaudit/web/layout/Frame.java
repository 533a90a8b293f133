package org.caseaudit.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseaudit.application.agency.WhoAmI;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Page.NavLink;
import org.caseaudit.web.layout.Page.Reader;
import org.caseaudit.web.security.Csrf;
import org.caseaudit.web.security.KeptForms;
import org.caseaudit.web.security.SignedIn;

/** Makes what stands round the content, for whoever is signed in in this request. */
@RequestScoped
public class Frame {
    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Notices notices;

    @Inject
    private KeptForms keptForms;

    /** The page with that title, without errors; the notice that was kept for it is said. */
    public Page page(String title) {
        if (!signedIn.isSomebody()) {
            return new Page(title, null, null, List.of(), null, null, FormErrors.NONE);
        }
        WhoAmI who = signedIn.who();
        return new Page(
                title,
                new Reader(who.name(), who.person()),
                Csrf.token(request),
                links(who),
                notices.taken(),
                null,
                keptForms.taken(request, who.person()).map(Frame::texts).orElse(List.of()),
                FormErrors.NONE);
    }

    /** What was written in words; choices and numbers are soon made again. */
    private static List<String> texts(Map<String, List<String>> fields) {
        return fields.values().stream()
                .flatMap(List::stream)
                .map(String::strip)
                .filter(text -> text.contains(" "))
                .toList();
    }

    /** Their own work in every partnership, and the areas of the one the page is in. */
    private List<NavLink> links(WhoAmI who) {
        List<NavLink> links = new ArrayList<>();
        links.add(link("My work", Addresses.WORK));
        inHand(who)
                .ifPresent(service -> Area.of(service.roles())
                        .forEach(area ->
                                links.add(link(area.text(), Addresses.in(service.partnership(), area.path())))));
        return links;
    }

    /** The partnership the address stands in, else the only or first one they serve. */
    private Optional<WhoAmI.Service> inHand(WhoAmI who) {
        String here = request.getRequestURI();
        return who.partnerships().stream()
                .filter(service -> here.startsWith(Addresses.in(service.partnership()) + "/"))
                .findFirst()
                .or(() -> who.partnerships().stream().findFirst());
    }

    private NavLink link(String text, String href) {
        String here = request.getRequestURI();
        return new NavLink(text, href, here.equals(href) || here.startsWith(href + "/"));
    }
}
