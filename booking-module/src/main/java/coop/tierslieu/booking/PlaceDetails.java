package coop.tierslieu.booking;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What visitors are told of the place beside its spaces: {@code tiers-lieu.name} and {@code tiers-lieu.visit.*}. The
 * defaults are those of the demo place.
 */
@ConfigurationProperties("tiers-lieu")
public record PlaceDetails(
        @DefaultValue("Le tiers-lieu de Sèvres") String name,
        @DefaultValue Visit visit) {

    /**
     * How to come.
     *
     * @param latitude in degrees, for the map
     * @param transport lines of text, in French
     * @param transportEn the same in English
     */
    public record Visit(
            @DefaultValue("54 Grande Rue") String street,
            @DefaultValue("92310") String postalCode,
            @DefaultValue("Sèvres") String town,
            @DefaultValue("48.8236") String latitude,
            @DefaultValue("2.2116") String longitude,

            @DefaultValue({
                "Tramway T2, arrêt Musée de Sèvres",
                "Métro 9, terminus Pont de Sèvres, puis bus 169, 171 ou 179",
                "Train : Sèvres-Rive-Gauche (ligne N) ou Sèvres – Ville-d’Avray (lignes L et U)"
            })
            List<String> transport,

            @DefaultValue({
                "Tram T2, stop Musée de Sèvres",
                "Metro 9 to Pont de Sèvres, then bus 169, 171 or 179",
                "Train: Sèvres-Rive-Gauche (line N) or Sèvres – Ville-d’Avray (lines L and U)"
            })
            List<String> transportEn) {

        /** On one line. */
        public String address() {
            return street + ", " + postalCode + " " + town;
        }

        /** OpenStreetMap, with a mark on the place. */
        public String map() {
            return "https://www.openstreetmap.org/?mlat=" + latitude + "&mlon=" + longitude + "#map=18/" + latitude
                    + "/" + longitude;
        }
    }
}
