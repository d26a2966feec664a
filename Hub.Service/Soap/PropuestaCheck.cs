using Hub.Contracts.Catalogo;
using Hub.Contracts.Faltas;
using Hub.Service.Catalogo;

namespace Hub.Service.Soap;

/// <summary>A proposal that the catalogue cannot mean is refused at once: whoever approves it sees no more than its keys.</summary>
internal static class PropuestaCheck
{
    /// <exception cref="HubFault">Quality, destinations or modality are not of the catalogue.</exception>
    public static void Check(ProponerEquivalenciaSolicitud solicitud, CatalogoVigente catalogo, DateTime fecha)
    {
        if (!Calidades.Todas.Contains(solicitud.Calidad, StringComparer.Ordinal))
            throw new HubFault(Codigos.ValorNoPermitido, "solicitud/calidad", string.Join(", ", Calidades.Todas));

        var destinos = solicitud.Destinos ?? [];
        if (NumberAsked(solicitud.Calidad) is { } asked && destinos.Length != asked)
        {
            throw new HubFault(
                Codigos.ParametroInvalido,
                "solicitud/destinos",
                $"la calidad {solicitud.Calidad} lleva {(asked == 0 ? "ningún destino" : "un solo destino")}");
        }

        for (var i = 0; i < destinos.Length; i++)
        {
            if (catalogo.Nodo(destinos[i].Clave, fecha) is null)
            {
                throw new HubFault(
                    Codigos.ParametroInvalido,
                    $"solicitud/destinos/destino[{i + 1}]/clave",
                    "la clave no está en la apertura vigente (ConsultarApertura)");
            }
        }

        if (solicitud.Modalidad is { } modalidad && catalogo.Clave(Listas.Modalidades, modalidad, fecha) is null)
            throw new HubFault(Codigos.ValorFueraDeLista, "solicitud/modalidad", Listas.Modalidades);
    }

    // An ambiguous code, and one that does not determine the type, may name the branches that it can belong to or none.
    private static int? NumberAsked(string calidad) => calidad switch
    {
        Calidades.Exacta or Calidades.Aproximada or Calidades.Programa => 1,
        Calidades.ExcluirNoEsObra => 0,
        _ => null,
    };
}
