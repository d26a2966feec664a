using System.Reflection;
using System.ServiceModel;
using Hub.Contracts.Catalogo;
using Hub.Contracts.Obras;
using Hub.Contracts.Sincronizacion;

namespace Hub.Service.Security;

/// <summary>What a credential of an agency may call: everything of the contract, and on what.</summary>
internal static class Permisos
{
    /// <summary>The caller's own works, runs and quarantine.</summary>
    public const string Propio = "PROPIO";

    /// <summary>Everything in the hub.</summary>
    public const string Todo = "TODO";

    /// <summary>Operations that read the universe of works or the catalogue, which belong to all.</summary>
    private static readonly string[] DeTodos =
    [
        nameof(IObrasService.ConsultarObraAsync), nameof(IObrasService.BuscarObrasAsync), nameof(IObrasService.ListarCambiosAsync),
        nameof(ICatalogoService.ConsultarAperturaAsync), nameof(ICatalogoService.ListarEquivalenciasAsync),
        nameof(ICatalogoService.ListarClavesAsync), nameof(ICatalogoService.ConsultarVersionAsync),
    ];

    public static IReadOnlyList<Permiso> Todos { get; } =
        [.. new[] { typeof(IObrasService), typeof(ICatalogoService), typeof(ISincronizacionService) }.SelectMany(Of)];

    private static IEnumerable<Permiso> Of(Type contract) => contract.GetMethods().Select(method => new Permiso
    {
        Servicio = contract.GetCustomAttribute<ServiceContractAttribute>()?.Name ?? contract.Name,
        Operacion = method.GetCustomAttribute<OperationContractAttribute>()?.Name ?? method.Name,
        Alcance = DeTodos.Contains(method.Name) ? Todo : Propio,
    });
}
